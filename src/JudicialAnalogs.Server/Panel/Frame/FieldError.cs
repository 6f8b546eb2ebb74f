namespace JudicialAnalogs.Server.Panel.Frame;

/// <summary>Why a form was not taken.</summary>
/// <param name="Field">Identity of the field that is meant; empty when it is the whole form.</param>
/// <param name="Message">What to do, in the language of the page.</param>
public sealed record FieldError(string Field, string Message);
