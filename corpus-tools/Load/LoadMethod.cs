namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>Methods that a load is made of, by their names in the contract.</summary>
internal enum LoadMethod
{
    /// <summary>Analogs of a case.</summary>
    FindAnalogs,

    /// <summary>A draft beside the law and practice.</summary>
    AssessDraft,

    /// <summary>A reason for a draft.</summary>
    RecordReason,

    /// <summary>Clearing up: every draft that was compared is withdrawn.</summary>
    WithdrawDraft,
}
