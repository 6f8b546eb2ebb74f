namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>A paragraph of a file.</summary>
/// <param name="Line">Line it starts on, from 1.</param>
/// <param name="Text">Its text on one line, spaces evened out.</param>
internal readonly record struct LawParagraph(int Line, string Text);
