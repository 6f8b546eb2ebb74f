namespace JudicialAnalogs.Law.Norms;

/// <summary>The text of one article, part or point of an act in one language, in force during an interval.</summary>
/// <param name="Reference">What it is.</param>
/// <param name="Language">Russian or Kazakh.</param>
/// <param name="Title">Heading of the article, empty where there is none.</param>
/// <param name="Text">Text without amendment notes; empty for a place that was taken out.</param>
/// <param name="InForceFrom">First day this text can have been in force as far as the source tells; null when the source does not say.</param>
/// <param name="InForceTo">Last day in force; null while in force; before <paramref name="InForceFrom"/> for a text its source took back.</param>
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
    string SourceHash)
{
    /// <summary>Laws that changed the article it stands in, in the order of the notes; for a place taken out, the law that did so.</summary>
    public IReadOnlyList<Amendment> Amendments { get; init; } = [];

    /// <summary>True for a place that is kept without a text since <see cref="InForceFrom"/>: «исключен Законом РК от …».</summary>
    public bool IsExcluded { get; init; }

    /// <summary>True for a text that was stored and that its source, read again, does not hold any more: it was in force on no day.</summary>
    public bool IsWithdrawn => InForceTo < InForceFrom;

    /// <summary>
    /// First day for which the text is certain. It is later than <see cref="InForceFrom"/> where a note tells when an amendment was
    /// signed and not when it was published, and for a resolution of the Supreme Court, which is in force from its publication; null
    /// when the source tells no day.
    /// </summary>
    public DateOnly? CertainFrom
    {
        get
        {
            if (InForceFrom is not { } day)
                return null;
            if (Reference.PublishedAfter == day)
                day = day.AddDays(Amendment.LongestWayToPublication);
            foreach (var amendment in Amendments)
            {
                // Amendments in force after the text's first day belong to a later text.
                if (amendment.Earliest <= InForceFrom && amendment.ForCertain > day)
                    day = amendment.ForCertain;
            }

            return day;
        }
    }
}
