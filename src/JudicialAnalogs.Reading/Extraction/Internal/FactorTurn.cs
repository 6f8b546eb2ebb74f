namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>How a stretch says which way its circumstances pull.</summary>
internal enum FactorTurn
{
    /// <summary>It does not say.</summary>
    None,

    /// <summary>By the points of the code it cites.</summary>
    Cited,

    /// <summary>In words: «смягчающими», «ауырлататын».</summary>
    Named,
}
