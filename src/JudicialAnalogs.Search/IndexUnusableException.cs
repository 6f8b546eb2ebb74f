namespace JudicialAnalogs.Search;

/// <summary>
/// The index folder cannot be used: a file is missing, damaged, of another format version, or was written under another schema or
/// analysis. Nothing is lost: delete the folder and index again from sequence 0.
/// </summary>
public sealed class IndexUnusableException : Exception
{
    /// <summary>Creates the exception.</summary>
    public IndexUnusableException(string message, Exception? inner = null)
        : base($"{message} Delete the index folder and rebuild it from the records.", inner)
    {
    }
}
