namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>The text of a file, or why it has none.</summary>
internal readonly record struct TextOrTrouble(string Text, string? Trouble, int? Line)
{
    public static TextOrTrouble Of(string text) => new(text, null, null);

    public static TextOrTrouble Rejected(string trouble, int? line = null) => new("", trouble, line);
}
