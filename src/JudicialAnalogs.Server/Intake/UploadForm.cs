namespace JudicialAnalogs.Server.Intake;

/// <summary>What came with a form that brings files.</summary>
/// <param name="Purpose">What for, as it was typed.</param>
/// <param name="Key">Key of the form.</param>
/// <param name="Upload">The files; null when none came or the form is refused.</param>
/// <param name="Refusal">Key of the text that says why it is refused; null when it is not.</param>
internal sealed record UploadForm(string Purpose, string Key, Upload? Upload, string? Refusal);
