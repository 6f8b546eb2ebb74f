namespace JudicialAnalogs.Server.Limits;

/// <summary>What a call costs; each class has a budget of its own, so that reports do not use up what a judge needs.</summary>
internal enum CallClass
{
    /// <summary>Takes nothing of a caller's budget: health, reflection, stylesheets.</summary>
    Free,

    /// <summary>Reads what is stored.</summary>
    Read,

    /// <summary>Stores something.</summary>
    Write,

    /// <summary>Compares, searches or walks the whole archive.</summary>
    Heavy,
}
