namespace JudicialAnalogs.Server.Assistant.Checks;

/// <summary>A number with its unit, in whatever language and form it was written; a date or a reference as its text.</summary>
internal readonly record struct Measure(decimal Value, MeasureUnit Unit, string Name = "");
