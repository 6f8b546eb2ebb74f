namespace JudicialAnalogs.Law.Norms;

/// <summary>A law that changed a norm or took it out, as an amendment note names it.</summary>
/// <param name="LawDate">Day of the amending law.</param>
/// <param name="LawNumber">Its number such as <c>217-VI</c>; empty when the note gives none.</param>
/// <param name="InForceFrom">Day the amendment entered into force; null when the note gives a rule («по истечении десяти дней») and no day.</param>
public sealed record Amendment(DateOnly LawDate, string LawNumber, DateOnly? InForceFrom)
{
    // Notes do not tell when a law was published. Laws appear within days of their signing; a month leaves room.
    internal const int LongestWayToPublication = 30;

    // Where a note gives no term («порядок введения в действие см. …»): the longest term in use.
    private const int LongestUsualTermMonths = 6;

    /// <summary>Days after publication when it enters into force; null when the note gives no such term.</summary>
    public int? TermDays { get; init; }

    /// <summary>Months after publication when it enters into force; null when the note gives no such term.</summary>
    public int? TermMonths { get; init; }

    /// <summary>First day on which it can have been in force: <see cref="InForceFrom"/>, or the law's date and its term.</summary>
    public DateOnly Earliest
    {
        get
        {
            if (InForceFrom is { } told)
                return told;
            var (months, days) = (TermMonths ?? 0, TermDays ?? 0);
            // «По истечении десяти дней после дня опубликования» is the eleventh day.
            return LawDate.AddMonths(months).AddDays(months == 0 && days == 0 ? 0 : days + 1);
        }
    }

    /// <summary>First day on which it is in force for certain: <see cref="Earliest"/> and a month for publication where no day is told.</summary>
    public DateOnly ForCertain => InForceFrom
        ?? (TermDays is null && TermMonths is null ? LawDate.AddMonths(LongestUsualTermMonths) : Earliest).AddDays(LongestWayToPublication);

    /// <summary>True when both name the same law.</summary>
    public bool IsSameLawAs(Amendment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return LawDate == other.LawDate && LawNumber == other.LawNumber;
    }
}
