namespace JudicialAnalogs.Server.Notes;

/// <summary>A note as a file.</summary>
/// <param name="MediaType">Media type.</param>
/// <param name="Content">Bytes.</param>
/// <param name="FileName">Name to keep it under.</param>
internal sealed record ExportedNote(string MediaType, byte[] Content, string FileName);
