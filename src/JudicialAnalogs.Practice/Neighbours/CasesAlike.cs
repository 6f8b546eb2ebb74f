namespace JudicialAnalogs.Practice.Neighbours;

/// <summary>Among which acts neighbours are looked for.</summary>
public enum CasesAlike
{
    /// <summary>Criminal cases.</summary>
    Criminal,

    /// <summary>Civil and administrative cases.</summary>
    Claims,
}
