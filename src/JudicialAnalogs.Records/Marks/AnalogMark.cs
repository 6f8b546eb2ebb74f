using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Marks;

/// <summary>
/// What a person says of an analog shown for a draft: that it is not alike, or that an earlier mark is taken back. It feeds the measuring of the search
/// and changes neither the list nor any figure.
/// </summary>
/// <param name="DraftId">The draft.</param>
/// <param name="AssessmentNumber">The version of the draft whose list it was shown in, from 1.</param>
/// <param name="CountAddress">The analog: <c>act-id#0.0</c>, at most 250 characters.</param>
/// <param name="NotSimilar">True for not alike; false to take the own mark back.</param>
/// <param name="Reason">Why; null where it was not said, and always when taken back.</param>
public sealed record AnalogMark(string DraftId, int AssessmentNumber, string CountAddress, bool NotSimilar, MarkReason? Reason = null)
{
    private const int LongestAddress = 250;

    /// <summary>Checks the rules above.</summary>
    /// <exception cref="InvalidRecordException">A rule is broken.</exception>
    public void Validate()
    {
        if (CountAddress is null || CountAddress.Length is 0 or > LongestAddress || CountAddress.Contains('\0', StringComparison.Ordinal) || !IsAddress(CountAddress))
            throw new InvalidRecordException("count_address", RecordRule.CountAddress, "The analog needs the address of its count, such as act-1#0.0.");
        if (Reason is { } reason && (!NotSimilar || !Enum.IsDefined(reason)))
            throw new InvalidRecordException("reason", RecordRule.MarkReason, "The reason is none of the five, or is given for a mark taken back.");
    }

    private static bool IsAddress(string text) => Law.Acts.CountAddress.TryParse(text, out var address) && address.ToString() == text;
}
