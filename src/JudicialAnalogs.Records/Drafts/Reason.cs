using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Drafts;

/// <summary>A judge's reason. One line suffices.</summary>
/// <param name="Category">Category.</param>
/// <param name="Text">1–500 characters (UTF-16 units), not blank.</param>
/// <param name="Passage">The place it rests on, e.g. a paragraph of the draft or of an analog; up to 500 characters, null when none is named. After an act's
/// identity and a place in brackets (<c>ACT [12+30] words</c>) the words are the act's, and go when it is blocked.</param>
public sealed record Reason(ReasonCategory Category, string Text, string? Passage = null)
{
    /// <summary>Longest text and longest passage, in UTF-16 units.</summary>
    public const int MaximumLength = 500;

    /// <summary>Checks the rules above.</summary>
    /// <exception cref="InvalidRecordException">A rule is broken.</exception>
    public void Validate()
    {
        if (!Enum.IsDefined(Category))
            throw new InvalidRecordException("reason.category", RecordRule.Category, "The reason needs one of the seven categories.");
        if (string.IsNullOrWhiteSpace(Text))
            throw new InvalidRecordException("reason.text", RecordRule.Blank, "The reason needs a text; one line suffices.");
        if (Text.Length > MaximumLength)
            throw new InvalidRecordException("reason.text", RecordRule.Length, $"The reason has {Text.Length} characters; shorten it to {MaximumLength}.", 1, MaximumLength, Text.Length);
        if (Passage?.Length > MaximumLength)
            throw new InvalidRecordException("reason.passage", RecordRule.Length, $"The passage has {Passage.Length} characters; shorten it to {MaximumLength}.", 0, MaximumLength, Passage.Length);
    }
}
