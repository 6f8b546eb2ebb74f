namespace JudicialAnalogs.Server.Hosting;

/// <summary>What lies where in a data folder.</summary>
/// <param name="Root">The folder.</param>
public sealed record ArchiveFolder(string Root)
{
    /// <summary>Folder of the truth, in SQLite.</summary>
    public string Records => Path.Combine(Root, "records");

    /// <summary>The search index: derived, may be deleted at any time.</summary>
    public string Index => Path.Combine(Root, "index");
}
