using System.Text.Json.Serialization;

namespace Xialu.TextMining.MachineLearning.Transforms;

/// <summary>An option that this version does not know would be lost silently, so it is refused.</summary>
[JsonSourceGenerationOptions(UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ChineseSegmentingOptions))]
internal sealed partial class SegmentingJson : JsonSerializerContext;
