namespace JudicialAnalogs.Server.Tests.Concurrency;

/// <summary>What a caller asks of a draft.</summary>
internal enum AskedStep
{
    Read,
    Reason,
    Finalize,
    FinalizeReasonToFollow,
    Withdraw,
    ReassessSharp,
    ReassessUsual,
}
