namespace JudicialAnalogs.CorpusTools.Conformance;

/// <summary>How a check can end.</summary>
internal enum CheckResult
{
    /// <summary>The server does what is demanded.</summary>
    Passed,

    /// <summary>It does not.</summary>
    Failed,

    /// <summary>It could not be seen.</summary>
    Skipped,
}
