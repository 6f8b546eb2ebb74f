namespace JudicialAnalogs.Law.Punishments;

/// <summary>Main punishments of УК ст. 40, mildest first; the order is the ordinal scale of severity between kinds.</summary>
public enum PunishmentKind
{
    /// <summary>No main punishment, or not known.</summary>
    Unspecified = 0,

    /// <summary>Штраф, айыппұл (УК ст. 41).</summary>
    Fine = 1,

    /// <summary>Исправительные работы, түзеу жұмыстары (УК ст. 42).</summary>
    CorrectiveWorks = 2,

    /// <summary>Привлечение к общественным работам, қоғамдық жұмыстар (УК ст. 43).</summary>
    CommunityService = 3,

    /// <summary>Арест, қамаққа алу (УК ст. 45).</summary>
    Arrest = 4,

    /// <summary>Ограничение свободы, бас бостандығын шектеу (УК ст. 44).</summary>
    RestrictionOfLiberty = 5,

    /// <summary>Лишение свободы на определённый срок, бас бостандығынан айыру (УК ст. 46).</summary>
    Imprisonment = 6,

    /// <summary>Пожизненное лишение свободы, өмір бойына бас бостандығынан айыру (УК ст. 46(4)).</summary>
    LifeImprisonment = 7,
}
