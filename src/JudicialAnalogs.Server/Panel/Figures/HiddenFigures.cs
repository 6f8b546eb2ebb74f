namespace JudicialAnalogs.Server.Panel.Figures;

/// <summary>What is left of an analog while figures wait: everything but what its court imposed.</summary>
internal static class HiddenFigures
{
    /// <summary>The analog without its punishment.</summary>
    public static V1.Analog Of(V1.Analog analog)
    {
        var hidden = analog.Clone();
        hidden.Punishment = null;
        return hidden;
    }
}
