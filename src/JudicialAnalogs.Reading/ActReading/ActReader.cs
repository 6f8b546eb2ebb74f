using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.ActReading;

/// <summary>
/// Reads court acts from files: plain text (one act a file), HTML, DOCX, PDF, JSON lines of structured acts and JSON lines of
/// civil summaries (<c>docs/acts-schema.md</c>). The format is told from the content; the name only breaks ties.
/// Reading streams: memory is bounded by the largest record. Thread-safe: a reader keeps no state between calls.
/// </summary>
public sealed class ActReader
{
    // A loop without a limit takes every thread of the pool, and questions wait for one.
    private static readonly ParallelOptions OnAllProcessors = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

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
        return Understood(paths.SelectMany(RecordsOf));
    }

    /// <summary>Reads one file, or every file of a folder.</summary>
    public IEnumerable<ReadOutcome> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Understood(RecordsOf(path));
    }

    /// <summary>Reads a stream to its end; it is not disposed.</summary>
    /// <param name="stream">The bytes of one file.</param>
    /// <param name="name">Name shown in outcomes and kept as the source of the acts, without any machine path.</param>
    /// <param name="cancellationToken">Stops within an act, after some milliseconds at most; the enumeration ends with <see cref="OperationCanceledException"/>.</param>
    public IEnumerable<ReadOutcome> Read(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Understood(SourceFile.Read(stream, name, options), cancellationToken);
    }

    /// <summary>Outcomes in the order of the records; a few records at a time are understood side by side.</summary>
    private IEnumerable<ReadOutcome> Understood(IEnumerable<SourceRecord> records, CancellationToken cancellationToken = default)
    {
        foreach (var batch in RecordBatches.Of(records))
        {
            var outcomes = new ReadOutcome[batch.Count];
            cancellationToken.ThrowIfCancellationRequested();
            Read(batch, outcomes, cancellationToken);
            foreach (var outcome in outcomes)
                yield return outcome;
        }
    }

    // One act, as a draft is, needs no other thread; of several each looks at the token itself.
    private void Read(List<SourceRecord> batch, ReadOutcome[] outcomes, CancellationToken cancellationToken)
    {
        if (batch.Count == 1)
        {
            outcomes[0] = Understand(batch[0], cancellationToken);
            return;
        }

        try
        {
            Parallel.For(0, batch.Count, OnAllProcessors, i => outcomes[i] = Understand(batch[i], cancellationToken));
        }
        catch (AggregateException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    private ReadOutcome Understand(SourceRecord record, CancellationToken cancellationToken)
    {
        using var stop = PatternStop.When(cancellationToken);
        return Understand(record);
    }

    private ReadOutcome Understand(SourceRecord record) => record.Trouble is { } trouble
        ? new Rejection(record.Name, record.Line, trouble)
        : FaultBarrier.Read(record, sound => ActUnderstanding.Of(sound, options));

    private IEnumerable<SourceRecord> RecordsOf(string path)
    {
        if (!Directory.Exists(path))
            return RecordsOfFile(path, Path.GetFileName(path));
        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => RecordsOfFile(file, Path.GetRelativePath(path, file).Replace('\\', '/')));
    }

    private IEnumerable<SourceRecord> RecordsOfFile(string path, string name)
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
            yield return SourceRecord.Rejected(name, null, trouble!);
            yield break;
        }

        using (stream)
        {
            foreach (var record in SourceFile.Read(stream, name, options))
                yield return record;
        }
    }
}
