namespace JudicialAnalogs.Server.Intake;

/// <summary>An import made through the panel, as it is kept beside the archive.</summary>
/// <param name="Id">Identity: the moment it was given, and a hash of the key of its form.</param>
/// <param name="StartedAt">When it was given.</param>
/// <param name="Purpose">What for, as its sender wrote; may be empty.</param>
/// <param name="Files">Its files.</param>
public sealed record ImportRecord(string Id, DateTimeOffset StartedAt, string Purpose, IReadOnlyList<UploadedFile> Files)
{
    /// <summary>How far it has come.</summary>
    public ImportState State { get; init; }

    /// <summary>What became of its records so far.</summary>
    public ImportTally Tally { get; init; } = new();

    /// <summary>Bytes of its files read so far.</summary>
    public long BytesRead { get; init; }

    /// <summary>When it ended; null while it works.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Whether its files are still there, so that it can be taken up again.</summary>
    public bool FilesKept { get; init; } = true;

    /// <summary>Bytes of all its files.</summary>
    public long Bytes => Files.Sum(file => file.Bytes);
}
