namespace JudicialAnalogs.Law.Acts;

/// <summary>The procedure of a criminal case: it shifts punishment, so practice never mixes procedures silently.</summary>
public enum Procedure
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>General procedure.</summary>
    General,

    /// <summary>Ускоренное досудебное расследование (УПК ст. 190).</summary>
    Accelerated,

    /// <summary>Сокращённый порядок (УПК ст. 382).</summary>
    Shortened,

    /// <summary>Сделка о признании вины or cooperation (УПК ст. 612–621).</summary>
    PleaAgreement,

    /// <summary>Согласительное производство, ended by agreement (УПК ст. 622–628).</summary>
    Reconciliation,

    /// <summary>Приказное производство (УПК ст. 629-1–629-8).</summary>
    Order,

    /// <summary>Court with a jury.</summary>
    Jury,
}
