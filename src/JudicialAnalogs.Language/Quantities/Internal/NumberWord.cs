namespace JudicialAnalogs.Language.Quantities.Internal;

/// <summary>What a number word stands for.</summary>
/// <param name="Value">Its value, below 1000; 0.5 for the Kazakh half.</param>
/// <param name="Scale">1000 or more for thousand, million, milliard; otherwise 0.</param>
/// <param name="IsMultiplied">The Kazakh hundred, which a unit before it multiplies.</param>
internal readonly record struct NumberWord(decimal Value, decimal Scale = 0, bool IsMultiplied = false);
