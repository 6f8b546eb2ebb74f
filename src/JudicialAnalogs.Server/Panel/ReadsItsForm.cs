namespace JudicialAnalogs.Server.Panel;

/// <summary>Marks a form with files so large that they are read part by part: its handler checks the hidden field before it takes any of them.</summary>
internal sealed class ReadsItsForm;
