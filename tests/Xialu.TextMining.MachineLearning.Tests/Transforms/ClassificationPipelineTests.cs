using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;
using Microsoft.ML.Transforms.Text;
using Xialu.TextMining.MachineLearning.Transforms;

namespace Xialu.TextMining.MachineLearning.Tests.Transforms;

/// <summary>An ordinary ML.NET program: Chinese texts in, TF-IDF over words and word pairs, a trainer, a model that is saved and loaded elsewhere.</summary>
public sealed class ClassificationPipelineTests
{
    private static readonly TextRow[] Training =
    [
        new() { Area = "农业", Text = "粮食总产量稳定增长，建成高标准农田三万亩，培育家庭农场和农民合作社。" },
        new() { Area = "农业", Text = "抓好生猪养殖和蔬菜种植，农产品加工企业带动农户增收。" },
        new() { Area = "农业", Text = "整治农村人居环境，改厕两千户，美丽乡村示范村达到二十个。" },
        new() { Area = "农业", Text = "推广良种良法和农业机械，秋粮播种面积只增不减。" },
        new() { Area = "教育", Text = "新建幼儿园六所，增加公办学位三千个，义务教育更加均衡。" },
        new() { Area = "教育", Text = "招聘中小学教师两百名，高考本科上线率再创新高。" },
        new() { Area = "教育", Text = "职业学校与企业联合办学，学生课后服务实现全覆盖。" },
        new() { Area = "教育", Text = "落实双减政策，改善乡村学校办学条件，关爱留守学生。" },
        new() { Area = "环境", Text = "空气质量优良天数增加二十天，黑臭水体全部消除。" },
        new() { Area = "环境", Text = "关停污染企业四家，河流断面水质稳定达标，造林一万亩。" },
        new() { Area = "环境", Text = "推进大气、水、土壤污染防治，生活垃圾分类处理。" },
        new() { Area = "环境", Text = "落实河长制，修复矿山生态，单位能耗持续下降。" },
    ];

    private readonly MLContext context = new(seed: 1);

    [Theory]
    [InlineData("粮食播种面积稳定，农户种植蔬菜增收。", "农业")]
    [InlineData("公办幼儿园学位增加，教师队伍加强。", "教育")]
    [InlineData("河流水质达标，空气污染防治见效。", "环境")]
    public void Learns_areas_from_a_dozen_paragraphs(string text, string area)
    {
        TransformerChain<KeyToValueMappingTransformer> model = Train();
        using PredictionEngine<TextRow, AreaPrediction> engine = context.Model.CreatePredictionEngine<TextRow, AreaPrediction>(model);
        Assert.Equal(area, engine.Predict(new TextRow { Text = text }).PredictedLabel);
    }

    [Fact]
    public void A_model_loaded_in_another_context_gives_the_same_features_and_scores()
    {
        IDataView data = context.Data.LoadFromEnumerable(Training);
        TransformerChain<KeyToValueMappingTransformer> model = Train();
        using var file = new MemoryStream();
        context.Model.Save(model, data.Schema, file);
        file.Position = 0;

        var elsewhere = new MLContext();
        ITransformer loaded = elsewhere.Model.Load(file, out DataViewSchema schema);

        Assert.Equal(["Text", "Area"], schema.Select(c => c.Name), StringComparer.Ordinal);
        IDataView now = loaded.Transform(elsewhere.Data.LoadFromEnumerable(Training)), before = model.Transform(data);
        Assert.Equal(before.GetColumn<string[]>("Words"), now.GetColumn<string[]>("Words"));
        Assert.Equal(before.GetColumn<float[]>("Score"), now.GetColumn<float[]>("Score"));
    }

    [Fact]
    public void The_options_travel_with_the_model()
    {
        IDataView data = context.Data.LoadFromEnumerable([new TextRow { Text = "全市持续推进放管服改革" }]);
        string[] many = [.. Enumerable.Range(0, 3000).Select(i => $"停用\"\\词{i}"), "全市"];
        ITransformer cutter = context.Transforms.Text.SegmentChinese("Words", "Text", new() { BindingWords = ["放管服改革"], Stopwords = many }).Fit(data);
        using var file = new MemoryStream();
        context.Model.Save(cutter, data.Schema, file);
        file.Position = 0;

        ITransformer loaded = new MLContext().Model.Load(file, out _);

        Assert.Equal(["持续", "推进", "放管服改革"], Assert.Single(loaded.Transform(data).GetColumn<string[]>("Words")), StringComparer.Ordinal);
    }

    [Fact]
    public void Words_go_into_the_featurizer_of_ml_net_too()
    {
        IDataView data = context.Data.LoadFromEnumerable(Training);
        var pipeline = context.Transforms.Text.SegmentChinese("Words", "Text").Append(context.Transforms.Text.FeaturizeText("Features", "Words"));
        Assert.All(pipeline.Fit(data).Transform(data).GetColumn<float[]>("Features"), f => Assert.Contains(f, weight => weight > 0));
    }

    [Fact]
    public void Pairs_and_weights_are_those_of_the_words_that_stop_words_and_parts_of_speech_leave()
    {
        IDataView data = context.Data.LoadFromEnumerable([
            new TextRow { Text = "坚持高质量发展，新建学校和医院。" }, new TextRow { Text = "新建学校三所，坚持改革。" }, new TextRow { Text = "新建公路。" },
        ]);
        var pipeline = context.Transforms.Text.SegmentChinese("Words", "Text", new() { PolicyLexicon = true, Stopwords = ["坚持"], PartsOfSpeech = ["n", "v", "vn", "l"] })
            .Append(context.Transforms.Text.ProduceWordBags("Features", "Words", ngramLength: 2, useAllLengths: true, weighting: NgramExtractingEstimator.WeightingCriteria.TfIdf));
        IDataView features = pipeline.Fit(data).Transform(data);

        VBuffer<ReadOnlyMemory<char>> slots = default;
        features.Schema["Features"].GetSlotNames(ref slots);
        string[] names = [.. slots.DenseValues().Select(s => s.ToString())];
        Assert.Equal(["公路", "医院", "学校", "学校|医院", "学校|改革", "改革", "高质量发展", "高质量发展|学校"], names.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        // The logarithm of three texts by those that hold the word, once each.
        float[][] rows = [.. features.GetColumn<float[]>("Features")];
        Assert.Equal([MathF.Log(3), 0, 0], rows.Select(r => r[Array.IndexOf(names, "高质量发展|学校")]), (a, b) => MathF.Abs(a - b) < 1e-6f);
        Assert.Equal([MathF.Log(1.5f), MathF.Log(1.5f), 0], rows.Select(r => r[Array.IndexOf(names, "学校")]), (a, b) => MathF.Abs(a - b) < 1e-6f);
    }

    [Fact]
    public void Is_cross_validated_as_any_pipeline_of_ml_net()
    {
        IDataView data = context.Data.LoadFromEnumerable(Enumerable.Repeat(Training, 3).SelectMany(t => t));
        var folds = context.MulticlassClassification.CrossValidate(data, Pipeline(), numberOfFolds: 3);
        Assert.Equal(3, folds.Count);
        Assert.All(folds, f => Assert.InRange(f.Metrics.MacroAccuracy, 0.5, 1));
    }

    private TransformerChain<KeyToValueMappingTransformer> Train() => Pipeline().Fit(context.Data.LoadFromEnumerable(Training));

    private EstimatorChain<KeyToValueMappingTransformer> Pipeline()
        => context.Transforms.Conversion.MapValueToKey("Label", "Area")
            .Append(context.Transforms.Text.SegmentChinese("Words", "Text", new ChineseSegmentingOptions { PolicyLexicon = true }))
            .Append(context.Transforms.Text.ProduceWordBags("Features", "Words", ngramLength: 2, weighting: NgramExtractingEstimator.WeightingCriteria.TfIdf))
            .Append(context.Transforms.NormalizeLpNorm("Features"))
            .Append(context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(l1Regularization: 0, l2Regularization: 0.01f))
            .Append(context.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
}
