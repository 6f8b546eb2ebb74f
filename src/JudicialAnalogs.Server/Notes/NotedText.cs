namespace JudicialAnalogs.Server.Notes;

/// <summary>Words of a note that were stored when the draft was compared, and may be in another language than the note.</summary>
/// <param name="Text">The words.</param>
/// <param name="Language">BCP 47 code of their language.</param>
public sealed record NotedText(string Text, string Language);
