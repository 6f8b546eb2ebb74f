namespace JudicialAnalogs.Records.Failures;

/// <summary>Another process, or another part of this one, has the data folder open.</summary>
public sealed class FolderInUseException : RecordsException
{
    /// <summary>Makes one for <paramref name="folder"/>.</summary>
    public FolderInUseException(string folder)
        : base($"The data folder \"{folder}\" is in use by another process. Stop it, or give this one another folder.") => Folder = folder;

    /// <summary>The folder.</summary>
    public string Folder { get; }
}
