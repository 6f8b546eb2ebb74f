namespace JudicialAnalogs.Law.Acts;

/// <summary>The parts of a court act (УПК ст. 395–398, ГПК ст. 226, КоАП ст. 822).</summary>
public enum SegmentKind
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Вводная часть.</summary>
    Introductory,

    /// <summary>Описательная часть: what was found to have happened.</summary>
    Descriptive,

    /// <summary>Мотивировочная часть: why.</summary>
    Reasoning,

    /// <summary>Резолютивная часть: what was decided. It never takes part in similarity.</summary>
    Operative,
}
