namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>The habits of a court's hand: courts differ in headings, citations, dates, sums and order.</summary>
internal sealed record CourtStyle
{
    /// <summary>0 letter-spaced capitals, 1 capitals, 2 ordinary, 3 letter-spaced small letters.</summary>
    public required int Heading { get; init; }

    /// <summary>0 point first, shortened; 1 article first, shortened; 2 spelled out with digits; 3 spelled out with ordinal words.</summary>
    public required int Citation { get; init; }

    /// <summary>0 day, month in words, year; 1 dotted.</summary>
    public required int Day { get; init; }

    /// <summary>0 digits in groups; 1 digits and words; 2 digits in groups by dots.</summary>
    public required int Money { get; init; }

    /// <summary>True when sizes carry the number in words in brackets.</summary>
    public required bool SizeInWords { get; init; }

    /// <summary>0 УК РК, 1 УК, 2 УК Республики Казахстан.</summary>
    public required int CodeName { get; init; }

    /// <summary>True when defendants are written in capitals in the operative part.</summary>
    public required bool CapitalNames { get; init; }

    /// <summary>True when paragraphs are parted by an empty line.</summary>
    public required bool Airy { get; init; }

    /// <summary>True when initials stand before the surname.</summary>
    public required bool InitialsFirst { get; init; }

    /// <summary>True when points are quoted, «3», instead of bracketed, 3).</summary>
    public required bool QuotedPoints { get; init; }

    /// <summary>The habits of the court at <paramref name="court"/>, with the judge's own variation from <paramref name="random"/>.</summary>
    public static CourtStyle Of(int court, Random random)
    {
        var habit = new Random(7_919 * (court + 1));
        return new CourtStyle
        {
            Heading = habit.Next(4),
            Citation = random.NextDouble() < 0.8 ? habit.Next(4) : random.Next(4),
            Day = random.NextDouble() < 0.85 ? (habit.Next(3) == 0 ? 1 : 0) : random.Next(2),
            Money = habit.Next(3),
            SizeInWords = random.NextDouble() < 0.5,
            CodeName = habit.Next(3),
            CapitalNames = habit.Next(3) == 0,
            Airy = habit.Next(2) == 0,
            InitialsFirst = habit.Next(3) == 0,
            QuotedPoints = habit.Next(4) == 0,
        };
    }
}
