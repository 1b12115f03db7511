namespace Xialu.TextMining.Reading;

/// <summary>A file could not be read. The only exception that reading throws for what is in a file; the message names file, place and reason in one line.</summary>
public sealed class ReadingException : Exception
{
    /// <summary>Makes an exception whose message is <c>file: place: problem</c>.</summary>
    /// <param name="failure">The kind of failure.</param>
    /// <param name="file">Path or name of the file as the caller gave it.</param>
    /// <param name="place">Place inside the file, such as <c>word/document.xml, depth 257</c>, or null.</param>
    /// <param name="problem">What was found, what was expected and what to do: whole sentences on one line.</param>
    /// <param name="innerException">The exception behind it, or null.</param>
    public ReadingException(ReadingFailure failure, string file, string? place, string problem, Exception? innerException = null)
        : base(place is null ? $"{file}: {problem}" : $"{file}: {place}: {problem}", innerException)
    {
        Failure = failure;
        File = file;
        Place = place;
        Problem = problem;
    }

    /// <summary>The kind of failure.</summary>
    public ReadingFailure Failure { get; }

    /// <summary>Path or name of the file as the caller gave it.</summary>
    public string File { get; }

    /// <summary>Place inside the file, or null when the whole file is meant.</summary>
    public string? Place { get; }

    /// <summary>What was found, what was expected and what to do.</summary>
    public string Problem { get; }
}
