namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>Category of an offence, computed from the sanction of its part (УК ст. 10–11), mildest first.</summary>
public enum OffenceCategory
{
    /// <summary>Уголовный проступок: the sanction has no imprisonment.</summary>
    Misdemeanour = 0,

    /// <summary>Преступление небольшой тяжести: up to two years, or up to five by negligence.</summary>
    Minor = 1,

    /// <summary>Преступление средней тяжести: up to five years, or more by negligence.</summary>
    Medium = 2,

    /// <summary>Тяжкое преступление: up to twelve years.</summary>
    Grave = 3,

    /// <summary>Особо тяжкое преступление: over twelve years, or life.</summary>
    EspeciallyGrave = 4,
}
