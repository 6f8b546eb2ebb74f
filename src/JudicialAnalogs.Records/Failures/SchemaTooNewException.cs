namespace JudicialAnalogs.Records.Failures;

/// <summary>The records were written by a newer program than this one.</summary>
public sealed class SchemaTooNewException : RecordsException
{
    /// <summary>Makes one.</summary>
    public SchemaTooNewException(int found, int known)
        : base($"The records have schema version {found}; this program knows versions up to {known}. Start the newer program, or restore a backup made by this one.")
    {
        Found = found;
        Known = known;
    }

    /// <summary>Version of the records.</summary>
    public int Found { get; }

    /// <summary>Newest version this program knows.</summary>
    public int Known { get; }
}
