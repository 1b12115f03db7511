using Microsoft.ML;
using Microsoft.ML.Data;
using Xialu.TextMining.MachineLearning.Transforms;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.MachineLearning.Tests.Transforms;

public sealed class ChineseSegmentingEstimatorTests
{
    private const string Text = "我们推进放管服改革，新建学校12所。";
    private readonly MLContext context = new(seed: 1);

    [Fact]
    public void Gives_the_words_of_jieba_without_punctuation()
        => Assert.Equal(["我们", "推进", "放管服", "改革", "新建", "学校", "12", "所"], Cut(Text, new() { BindingWords = ["放管服"] }), StringComparer.Ordinal);

    [Fact]
    public void Gives_no_words_for_an_empty_or_missing_text()
    {
        Assert.Empty(Cut("", ChineseSegmentingOptions.Default));
        Assert.Empty(Cut(null!, ChineseSegmentingOptions.Default));
        Assert.Empty(Cut("。，\n", ChineseSegmentingOptions.Default));
    }

    [Fact]
    public void Keeps_punctuation_where_asked()
        => Assert.Equal(Segmenter.Default.Words(Text), Cut(Text, new() { KeepPunctuation = true }), StringComparer.Ordinal);

    [Fact]
    public void Keeps_policy_terms_whole_where_asked()
    {
        string term = Lexicon.PolicyTerms.First(e => Segmenter.Default.Words(e.Word).Count > 1).Word;
        Assert.Equal(term, Assert.Single(Cut(term, new() { PolicyLexicon = true })));
        Assert.True(Cut(term, ChineseSegmentingOptions.Default).Length > 1);
    }

    [Fact]
    public void Leaves_out_stop_words()
        => Assert.DoesNotContain("我们", Cut(Text, new() { Stopwords = ["我们"] }), StringComparer.Ordinal);

    [Fact]
    public void Keeps_the_wanted_parts_of_speech_only()
        => Assert.Equal(Segmenter.Default.Segment(Text, SegmentationMode.Tagged).Where(t => t.Tag is "n" or "v").Select(t => t.Text),
            Cut(Text, new() { PartsOfSpeech = ["n", "v"] }), StringComparer.Ordinal);

    [Fact]
    public void Gives_overlapping_words_in_search_mode()
        => Assert.Equal(Segmenter.Default.Words("中华人民共和国", SegmentationMode.Search), Cut("中华人民共和国", new() { Mode = SegmentationMode.Search }), StringComparer.Ordinal);

    [Fact]
    public void Adds_one_column_of_words_to_the_schema()
    {
        IDataView data = Data(Text);
        SchemaShape.Column[] promised = [.. Estimator().GetOutputSchema(SchemaOf(data))];
        DataViewSchema given = Estimator().Fit(data).GetOutputSchema(data.Schema);

        Assert.Equal(["Text", "Area", "Words"], promised.Select(c => c.Name), StringComparer.Ordinal);
        Assert.Equal(SchemaShape.Column.VectorKind.VariableVector, promised[2].Kind);
        Assert.Equal(TextDataViewType.Instance, promised[2].ItemType);
        Assert.Equal(["Text", "Area", "Words"], given.Where(c => !c.IsHidden).Select(c => c.Name), StringComparer.Ordinal);
        Assert.Equal(TextDataViewType.Instance, Assert.IsType<VectorDataViewType>(given["Words"].Type).ItemType);
    }

    [Fact]
    public void May_write_the_words_over_the_text()
        => Assert.Equal("Text", Assert.Single(
            context.Transforms.Text.SegmentChinese("Text").Fit(Data(Text)).GetOutputSchema(Data(Text).Schema), c => !c.IsHidden && c.Type is VectorDataViewType).Name);

    [Fact]
    public void Several_transforms_stand_in_one_pipeline()
    {
        var pipeline = context.Transforms.Text.SegmentChinese("All", "Text")
            .Append(context.Transforms.Text.SegmentChinese("Words", "Text", new() { PartsOfSpeech = ["n"] }));
        IDataView cut = pipeline.Fit(Data(Text)).Transform(Data(Text));
        Assert.Contains("推进", Assert.Single(cut.GetColumn<string[]>("All")), StringComparer.Ordinal);
        Assert.Equal("学校", Assert.Single(Assert.Single(cut.GetColumn<string[]>("Words"))));
    }

    [Fact]
    public void Maps_row_to_row()
    {
        ITransformer transformer = Estimator().Fit(Data(Text));
        Assert.True(transformer.IsRowToRowMapper);
        using PredictionEngine<TextRow, WordsRow> engine = context.Model.CreatePredictionEngine<TextRow, WordsRow>(transformer);
        Assert.Equal(["修建", "公路"], engine.Predict(new TextRow { Text = "修建公路" }).Words);
    }

    [Fact]
    public void Cuts_no_text_before_a_row_is_asked_for()
    {
        const int Rows = 1_000_000;
        int read = 0;
        IDataView data = context.Data.LoadFromEnumerable(Endless());
        IDataView words = Estimator().Fit(data).Transform(data);
        Assert.Equal(0, read);
        Assert.Equal(["甲"], words.GetColumn<string[]>("Words").First());
        Assert.InRange(read, 1, Rows / 10);

        IEnumerable<TextRow> Endless()
        {
            for (; read < Rows; read++) yield return new TextRow { Text = "甲" };
        }
    }

    [Fact]
    public void A_missing_column_is_named()
        => Assert.Equal("There is no column 'Missing'; SegmentChinese was told to read it. (Parameter 'input')",
            Assert.Throws<ArgumentException>(() => context.Transforms.Text.SegmentChinese("Words", "Missing").Fit(Data(Text))).Message);

    [Fact]
    public void A_column_without_text_is_refused_with_its_type()
    {
        IDataView numbers = context.Data.LoadFromEnumerable([new { Text = 1f }]);
        Assert.Equal("The column 'Text' holds Single; SegmentChinese reads one text a row. (Parameter 'input')",
            Assert.Throws<ArgumentException>(() => Estimator().Fit(numbers)).Message);
        Assert.StartsWith("The column 'Text' holds Scalar of Single; SegmentChinese reads one text a row.",
            Assert.Throws<ArgumentException>(() => Estimator().GetOutputSchema(SchemaOf(numbers))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fitted_transformer_names_a_column_that_other_data_lacks_or_holds_otherwise()
    {
        ITransformer transformer = Estimator().Fit(Data(Text));
        IDataView missing = context.Data.LoadFromEnumerable([new { Other = "甲" }]), numbers = context.Data.LoadFromEnumerable([new { Text = 1f }]);
        Assert.Contains("Text", Assert.ThrowsAny<Exception>(() => transformer.GetOutputSchema(missing.Schema)).Message, StringComparison.Ordinal);
        Assert.Contains("Text", Assert.ThrowsAny<Exception>(() => transformer.Transform(missing)).Message, StringComparison.Ordinal);
        Assert.Contains("Text", Assert.ThrowsAny<Exception>(() => transformer.Transform(numbers).Preview()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Throws<ArgumentNullException>("catalog", () => ChineseTextCatalog.SegmentChinese(null!, "Words"));
        Assert.Throws<ArgumentNullException>("outputColumnName", () => context.Transforms.Text.SegmentChinese(null!));
        Assert.Throws<ArgumentException>("outputColumnName", () => context.Transforms.Text.SegmentChinese(""));
        Assert.Throws<ArgumentException>("inputColumnName", () => context.Transforms.Text.SegmentChinese("Words", ""));
        Assert.Throws<ArgumentNullException>("input", () => Estimator().Fit(null!));
        Assert.Throws<ArgumentNullException>("inputSchema", () => Estimator().GetOutputSchema(null!));
    }

    [Fact]
    public void Binding_words_pass_the_filter_of_parts_of_speech()
        => Assert.Equal(["放管服", "学校"], Cut(Text, new() { BindingWords = ["放管服"], PartsOfSpeech = ["n"] }), StringComparer.Ordinal);

    [Fact]
    public void A_row_mapper_needs_the_text_alone_and_adds_the_words()
    {
        DataViewSchema schema = Data(Text).Schema;
        IRowToRowMapper mapper = Estimator().Fit(Data(Text)).GetRowToRowMapper(schema);
        Assert.Equal(["Text"], mapper.GetDependencies([mapper.OutputSchema["Words"]]).Select(c => c.Name), StringComparer.Ordinal);
        Assert.Equal(TextDataViewType.Instance, ((VectorDataViewType)mapper.OutputSchema["Words"].Type).ItemType);
    }

    [Fact]
    public void Any_range_of_rows_may_be_read_on_any_number_of_threads()
    {
        string[] texts = [.. Enumerable.Range(0, 400).Select(i => $"新建学校{i}所，修建公路。")];
        IDataView words = Estimator().Fit(Data(Text)).Transform(context.Data.LoadFromEnumerable(texts.Select(t => new TextRow { Text = t })));
        string[][] all = [.. words.GetColumn<string[]>("Words")];
        Assert.Equal(texts.Select(t => Cut(t, ChineseSegmentingOptions.Default)).Take(20), all.Take(20));
        Assert.Equal(all[300..310], context.Data.TakeRows(context.Data.SkipRows(words, 300), 10).GetColumn<string[]>("Words"));
        Assert.All(Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(8).Select(_ => words.GetColumn<string[]>("Words").ToArray()).ToArray(), read => Assert.Equal(all, read));
    }

    private ChineseSegmentingEstimator Estimator(ChineseSegmentingOptions? options = null) => context.Transforms.Text.SegmentChinese("Words", "Text", options);

    private IDataView Data(string text) => context.Data.LoadFromEnumerable([new TextRow { Text = text }]);

    private string[] Cut(string text, ChineseSegmentingOptions options)
        => Assert.Single(Estimator(options).Fit(Data(text)).Transform(Data(text)).GetColumn<string[]>("Words"));

    // Only ML.NET itself makes shapes of schemas: a chain hands them to each of its estimators.
    private static SchemaShape SchemaOf(IDataView data)
    {
        var probe = new SchemaProbe();
        new EstimatorChain<ITransformer>().Append<ITransformer>(probe).Fit(data);
        return probe.Seen!;
    }
}
