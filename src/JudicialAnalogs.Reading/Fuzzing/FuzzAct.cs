namespace JudicialAnalogs.Reading.Fuzzing;

/// <summary>An act whose personal data are known, to be mutated.</summary>
/// <param name="Text">The act.</param>
/// <param name="Names">The names of persons as they stand in it: full ones, with initials, and bare surnames, in any case form.</param>
public sealed record FuzzAct(string Text, IReadOnlyList<string> Names);
