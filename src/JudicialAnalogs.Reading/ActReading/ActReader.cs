using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.ActReading;

/// <summary>
/// Reads court acts from files: plain text (one act a file), HTML, DOCX, PDF, JSON lines of structured acts and JSON lines of
/// civil summaries (<c>docs/acts-schema.md</c>). The format is told from the content; the name only breaks ties.
/// Reading streams: memory is bounded by the largest record. Thread-safe: a reader keeps no state between calls.
/// </summary>
public sealed class ActReader
{
    private readonly ReadingOptions options;

    /// <summary>A reader with the default settings.</summary>
    public ActReader()
        : this(new ReadingOptions())
    {
    }

    /// <summary>A reader with the given settings.</summary>
    public ActReader(ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <summary>Reads files one after another; a folder stands for the files in it and below, by name in ordinal order.</summary>
    /// <remarks>A path that does not exist or cannot be opened gives a <see cref="Rejection"/>; nothing is thrown for bad input.</remarks>
    public IEnumerable<ReadOutcome> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(Read);
    }

    /// <summary>Reads one file, or every file of a folder.</summary>
    public IEnumerable<ReadOutcome> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var name = Path.GetRelativePath(path, file).Replace('\\', '/');
                foreach (var outcome in ReadFile(file, name))
                    yield return outcome;
            }

            yield break;
        }

        foreach (var outcome in ReadFile(path, Path.GetFileName(path)))
            yield return outcome;
    }

    /// <summary>Reads a stream to its end; it is not disposed.</summary>
    /// <param name="stream">The bytes of one file.</param>
    /// <param name="name">Name shown in outcomes and kept as the source of the acts, without any machine path.</param>
    public IEnumerable<ReadOutcome> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return SourceFile.Read(stream, name, options).Select(record => Understand(record));
    }

    private IEnumerable<ReadOutcome> ReadFile(string path, string name)
    {
        FileStream? stream = null;
        string? trouble = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (FileNotFoundException)
        {
            trouble = "no such file";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            trouble = "the file cannot be opened; check that it exists and may be read";
        }

        if (stream is null)
        {
            yield return new Rejection(name, null, trouble!);
            yield break;
        }

        using (stream)
        {
            foreach (var outcome in Read(stream, name))
                yield return outcome;
        }
    }

    private ReadOutcome Understand(SourceRecord record)
    {
        if (record.Trouble is { } trouble)
            return new Rejection(record.Name, record.Line, trouble);
        return ActUnderstanding.Of(record, options);
    }
}
