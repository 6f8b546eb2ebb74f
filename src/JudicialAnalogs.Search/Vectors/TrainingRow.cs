namespace JudicialAnalogs.Search.Vectors;

/// <summary>
/// One text that the vectors are trained on, with its twin in the other language where there is one. Words that share a row learn to mean
/// the same, so rows with twins are what lets a Kazakh query find Russian acts.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="Twin">The same text in the other language, or <see langword="null"/>.</param>
public readonly record struct TrainingRow(string Text, string? Twin = null);
