using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>One kind of offence of the archive.</summary>
internal sealed record Offence
{
    public required string Article { get; init; }

    public required string Part { get; init; }

    public required string? Point { get; init; }

    public required double Weight { get; init; }

    /// <summary>Which facts are told: the name of the phrases.</summary>
    public required string Family { get; init; }

    /// <summary>Severity of the model before factors.</summary>
    public required double Base { get; init; }

    /// <summary>Range of the damage in tenge; null without damage.</summary>
    public required (int Low, int High)? Damage { get; init; }

    /// <summary>Aggravating circumstance built into the offence; null for none.</summary>
    public required string? Element { get; init; }

    public required bool AgainstLifeOrHealth { get; init; }

    public required bool Careless { get; init; }

    /// <summary>True when it takes two.</summary>
    public required bool Group { get; init; }

    /// <summary>Harsher charges the court may step back from.</summary>
    public required IReadOnlyList<NormRef> HarsherCharges { get; init; }

    public required Sanction Sanction { get; init; }

    public NormRef Reference => NormRef.Of("УК", Article, Part, Point);

    public GoldQualification Qualification => new(Article, Part, Point is null ? [] : [Point]);

    /// <summary>Degree of the offence (УК ст. 10–11): 0 проступок, 1 небольшой, 2 средней тяжести, 3 тяжкое, 4 особо тяжкое.</summary>
    public int Degree
    {
        get
        {
            if (Sanction.Of(PunishmentKind.Imprisonment) is not { Maximum: { } months })
                return 0;
            return Careless ? (months <= 60 ? 1 : 2) : months <= 24 ? 1 : months <= 60 ? 2 : months <= 144 ? 3 : 4;
        }
    }

    public override string ToString() => Reference.ToString();
}
