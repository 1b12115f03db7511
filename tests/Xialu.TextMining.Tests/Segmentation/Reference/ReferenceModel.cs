using System.Text.RegularExpressions;

namespace Xialu.TextMining.Tests.Segmentation.Reference;

/// <summary>Jieba's model for unknown words: four states (begins, continues, ends, is a word), jieba's probabilities, Viterbi over dictionaries.</summary>
internal static partial class ReferenceModel
{
    private const double Never = -3.14e100;
    private const string States = "BMES";
    private static readonly EmbeddedImage Model = new("hmm.bin");
    private static readonly EmbeddedImage Codes = new("lexicon.bin");

    private static readonly Dictionary<char, double> Start = new()
    {
        ['B'] = -0.26268660809250016, ['E'] = Never, ['M'] = Never, ['S'] = -1.4652633398537678,
    };

    private static readonly Dictionary<(char From, char To), double> Steps = new()
    {
        [('B', 'E')] = -0.51082562376599, [('B', 'M')] = -0.916290731874155,
        [('E', 'B')] = -0.5897149736854513, [('E', 'S')] = -0.8085250474669937,
        [('M', 'E')] = -0.33344856811948514, [('M', 'M')] = -1.2603623820268226,
        [('S', 'B')] = -0.7211965654669841, [('S', 'S')] = -0.6658631448798212,
    };

    /// <summary>Cuts a run of characters that no word of the list joins.</summary>
    public static IEnumerable<string> Cut(string run)
        => Han().Split(run).SelectMany(part => Han().IsMatch(part) ? CutHan(part) : Numbers().Split(part).Where(p => p.Length > 0));

    private static IEnumerable<string> CutHan(string text)
    {
        string states = BestStates(text);
        int begin = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (states[i] == 'B') begin = i;
            else if (states[i] == 'E') yield return text[begin..(i + 1)];
            else if (states[i] == 'S') yield return text[i].ToString();
        }
    }

    // Of equally probable states the later letter, as python compares pairs.
    private static string BestStates(string text)
    {
        var weights = States.ToDictionary(s => s, s => Start[s] + Emission(s, text[0]));
        var paths = States.ToDictionary(s => s, s => s.ToString());
        foreach (char character in text[1..])
        {
            var next = new Dictionary<char, double>();
            var longer = new Dictionary<char, string>();
            foreach (char state in States)
            {
                (double weight, char before) = Steps.Where(s => s.Key.To == state)
                    .Select(s => (weights[s.Key.From] + s.Value + Emission(state, character), s.Key.From)).Max();
                (next[state], longer[state]) = (weight, paths[before] + state);
            }
            (weights, paths) = (next, longer);
        }
        return paths[weights['S'] >= weights['E'] ? 'S' : 'E'];
    }

    private static double Emission(char state, char character)
        => Model.Double(1, Codes.UShort(1, character) * States.Length + States.IndexOf(state, StringComparison.Ordinal));

    [GeneratedRegex(@"([\u4E00-\u9FD5]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Han();

    [GeneratedRegex(@"([a-zA-Z0-9]+(?:\.[0-9]+)?%?)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
