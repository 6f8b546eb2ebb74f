namespace JudicialAnalogs.Law.Acts;

/// <summary>What kind of act a court gave.</summary>
public enum ActKind
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Приговор, үкім (УПК гл. 46).</summary>
    Verdict,

    /// <summary>Решение по гражданскому делу (ГПК ст. 226).</summary>
    CivilJudgment,

    /// <summary>Постановление по делу об административном правонарушении (КоАП ст. 822) or a decision under АППК.</summary>
    AdministrativeRuling,

    /// <summary>An act of an appeal or cassation court.</summary>
    Appeal,
}
