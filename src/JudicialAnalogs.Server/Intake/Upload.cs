namespace JudicialAnalogs.Server.Intake;

/// <summary>Files that arrived whole and lie in a folder of their own.</summary>
/// <param name="Id">Identity the import will have.</param>
/// <param name="FormHash">Hash of the key of the form: the same form sent again has the same.</param>
/// <param name="Folder">The folder.</param>
/// <param name="Files">The files, in the order given.</param>
/// <param name="ArrivedAt">When.</param>
internal sealed record Upload(string Id, string FormHash, string Folder, IReadOnlyList<UploadedFile> Files, DateTimeOffset ArrivedAt);
