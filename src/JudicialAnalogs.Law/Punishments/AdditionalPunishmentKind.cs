namespace JudicialAnalogs.Law.Punishments;

/// <summary>Additional punishments of УК ст. 40(3).</summary>
public enum AdditionalPunishmentKind
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Конфискация имущества (УК ст. 48).</summary>
    Confiscation,

    /// <summary>Лишение звания, чина, ранга, наград (УК ст. 49).</summary>
    DeprivationOfRank,

    /// <summary>Лишение права занимать должность или заниматься деятельностью (УК ст. 50).</summary>
    ProhibitionOfActivity,

    /// <summary>Лишение гражданства (УК ст. 50-1).</summary>
    DeprivationOfCitizenship,

    /// <summary>Выдворение за пределы Республики Казахстан (УК ст. 51).</summary>
    Expulsion,
}
