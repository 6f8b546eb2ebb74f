namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>Institution in which imprisonment is served (УК ст. 46(2), 46(5)), mildest first.</summary>
public enum Institution
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Средней безопасности для содержания несовершеннолетних (УК ст. 46(2)).</summary>
    Juvenile,

    /// <summary>Минимальной безопасности (УК ст. 46(5)(1)).</summary>
    MinimumSecurity,

    /// <summary>Средней безопасности (УК ст. 46(5)(2)).</summary>
    MediumSecurity,

    /// <summary>Максимальной безопасности (УК ст. 46(5)(3)).</summary>
    MaximumSecurity,

    /// <summary>Чрезвычайной безопасности (УК ст. 46(5)(4)).</summary>
    EmergencySecurity,

    /// <summary>Полной безопасности, for a part of the term (УК ст. 46(6)).</summary>
    FullSecurity,
}
