namespace JudicialAnalogs.Server.Intake;

/// <summary>A file of an import.</summary>
/// <param name="Name">Name as it was given, without any path, 1–200 characters; shown and kept as the source of its acts, never used as a path.</param>
/// <param name="Bytes">Size.</param>
public sealed record UploadedFile(string Name, long Bytes);
