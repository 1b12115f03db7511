using System.IO.Compression;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;
using Xialu.TextMining.MachineLearning.Transforms;

namespace Xialu.TextMining.MachineLearning.Tests.Transforms;

/// <summary>Models in a file: used where nothing of this package was named before, and damaged.</summary>
public sealed class SavedModelTests
{
    private static readonly ChineseSegmentingOptions Options = new() { PolicyLexicon = true, BindingWords = ["两稳一保"], Stopwords = ["全县"], PartsOfSpeech = ["n", "v", "vn"] };
    private readonly MLContext context = new(seed: 1);

    [Fact]
    public void Is_used_by_a_program_that_never_names_this_package()
    {
        const string Text = "全县坚持两稳一保，建设三所学校。";
        using var folder = new TemporaryFolder();
        Save(folder.File("model.zip"));
        var elsewhere = new Elsewhere();
        Assert.Equal(["坚持", "两稳一保", "建设", "学校"], elsewhere.Run(typeof(UnknowingProgram), nameof(UnknowingProgram.Words), folder.File("model.zip"), Text), StringComparer.Ordinal);
        Assert.Contains("Xialu.TextMining.MachineLearning", elsewhere.Loaded, StringComparer.Ordinal);
    }

    [Fact]
    public void Damaged_settings_are_told_when_words_are_asked_for_and_other_columns_are_read_without_cutting()
    {
        using var folder = new TemporaryFolder();
        Save(folder.File("model.zip"));
        Replace(folder.File("model.zip"), SegmentingSettings.Write(Options)[..8], "AAAAAAAA");
        IDataView words = context.Model.Load(folder.File("model.zip"), out _).Transform(Data());

        Assert.Equal(["甲"], words.GetColumn<string>("Text"), StringComparer.Ordinal);
        // ML.NET wraps what is thrown while it reads rows ahead.
        Exception? told = Assert.ThrowsAny<Exception>(() => words.GetColumn<string[]>("Words").Count());
        while (told is not (null or InvalidDataException)) told = told.InnerException;
        Assert.StartsWith("The model's settings of SegmentChinese cannot be read;", told?.Message, StringComparison.Ordinal);
    }

    private IDataView Data() => context.Data.LoadFromEnumerable([new TextRow { Text = "甲" }]);

    private void Save(string path) => context.Model.Save(context.Transforms.Text.SegmentChinese("Words", "Text", Options).Fit(Data()), Data().Schema, path);

    // A model's texts stand in it as UTF-16.
    private static void Replace(string path, string found, string put)
    {
        int replaced = 0;
        (found, put) = (Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(found)), Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(put)));
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Update);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            string text = Encoding.Latin1.GetString(bytes.ToArray());
            if (!text.Contains(found, StringComparison.Ordinal)) continue;
            replaced++;
            stream.Position = 0;
            stream.Write(Encoding.Latin1.GetBytes(text.Replace(found, put, StringComparison.Ordinal)));
        }
        Assert.True(replaced > 0);
    }
}
