using Microsoft.ML;
using Microsoft.ML.Data;

namespace Xialu.TextMining.MachineLearning.Tests.Transforms;

/// <summary>Stands in a chain, changes nothing and remembers the schema that the chain announces.</summary>
internal sealed class SchemaProbe : IEstimator<ITransformer>
{
    public SchemaShape? Seen { get; private set; }

    public ITransformer Fit(IDataView input) => new TransformerChain<ITransformer>();

    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => Seen = inputSchema;
}
