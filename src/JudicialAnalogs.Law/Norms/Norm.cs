namespace JudicialAnalogs.Law.Norms;

/// <summary>The text of one article, part or point of an act in one language, in force during an interval.</summary>
/// <param name="Reference">What it is.</param>
/// <param name="Language">Russian or Kazakh.</param>
/// <param name="Title">Heading of the article, empty where there is none.</param>
/// <param name="Text">Text without amendment notes.</param>
/// <param name="InForceFrom">First day in force as far as the source tells; null when the source does not say.</param>
/// <param name="InForceTo">Last day in force; null while in force.</param>
/// <param name="Source">Where it was read: file name and place, without any machine path.</param>
/// <param name="SourceHash">SHA-256 of the source file, lower-case hexadecimal.</param>
public sealed record Norm(
    NormRef Reference,
    LawLanguage Language,
    string Title,
    string Text,
    DateOnly? InForceFrom,
    DateOnly? InForceTo,
    string Source,
    string SourceHash);
