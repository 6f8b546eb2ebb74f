namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What a word of the operative part does to the offences and punishments it governs.</summary>
internal enum OperativeCueKind
{
    /// <summary>Finds guilty.</summary>
    Finding,

    /// <summary>Acquits.</summary>
    Acquittal,

    /// <summary>Frees of liability or punishment, or ends the case, for an offence that was committed.</summary>
    Release,

    /// <summary>Imposes a punishment.</summary>
    Imposing,

    /// <summary>Credit, replacement, costs, measures of restraint, earlier judgments: what it governs is no punishment of this act.</summary>
    Aside,
}
