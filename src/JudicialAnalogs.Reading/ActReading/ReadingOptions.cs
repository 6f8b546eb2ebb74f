using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Reading.ActReading;

/// <summary>Settings of <see cref="ActReader"/>.</summary>
public sealed record ReadingOptions
{
    /// <summary>Largest record taken in, in bytes; a longer one is passed over in constant memory and rejected.</summary>
    /// <value>16 MiB by default.</value>
    [Range(1024, 256 * 1024 * 1024)]
    public int MaxRecordBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>True to put pseudonyms for judges, prosecutors, secretaries and advocates too, as for the parties and witnesses.</summary>
    /// <value>True by default: what is stored names nobody.</value>
    public bool RedactOfficials { get; init; } = true;

    /// <summary>True to take a text without the parts of an act as a description of facts: one descriptive part. For questions, not for the archive.</summary>
    /// <value>False by default: what is not an act is rejected.</value>
    public bool FactsAlone { get; init; }
}
