namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>A word of an act, with what stands between it and the word before.</summary>
internal readonly record struct NameToken(int Start, int End, NameTokenKind Kind, NameGap Before)
{
    public bool IsName => Kind is NameTokenKind.Capital or NameTokenKind.AllCapitals;
}
