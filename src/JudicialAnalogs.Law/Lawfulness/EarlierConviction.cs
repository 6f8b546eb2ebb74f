namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>An earlier conviction as УК ст. 14 asks about it. A null answer is a fact that is not known.</summary>
public sealed record EarlierConviction
{
    /// <summary>Category of the crime under the law applied to it.</summary>
    public OffenceCategory? Category { get; init; }

    /// <summary>
    /// True when imprisonment was imposed, false when another kind was. Null also for a conditional sentence: the article's words do not
    /// settle whether it is a conviction to imprisonment.
    /// </summary>
    public bool? Imprisonment { get; init; }

    /// <summary>True when the crime was committed before the age of eighteen: it is not counted (УК ст. 14(3)).</summary>
    public bool? UnderEighteen { get; init; }

    /// <summary>True when the conviction was lifted or had run out before the new offence: it is not counted (УК ст. 14(3), 79).</summary>
    public bool? Spent { get; init; }
}
