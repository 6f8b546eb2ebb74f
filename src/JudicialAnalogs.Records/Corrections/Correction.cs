namespace JudicialAnalogs.Records.Corrections;

/// <summary>A value proposed for an act in place of the one that was read. Both are kept.</summary>
/// <param name="ActId">The act.</param>
/// <param name="Path">Where the value stands, see <see cref="Law.Corrections.ActCorrection"/>.</param>
/// <param name="Value">The value proposed.</param>
/// <param name="ReadValue">The value that stood there when the first person proposed this one.</param>
/// <param name="Agreeing">Different people who say so; the value holds from <see cref="PeopleNeeded"/> on.</param>
/// <param name="Accepted">Whether it holds. Of several accepted at one path the last one holds.</param>
/// <param name="Reasons">What each of them said, in order.</param>
public sealed record Correction(
    string ActId, string Path, string Value, string ReadValue, int Agreeing, bool Accepted, IReadOnlyList<CorrectionReason> Reasons)
{
    /// <summary>How many different people must agree.</summary>
    public const int PeopleNeeded = 2;
}
