namespace JudicialAnalogs.Server.Configuration;

/// <summary>A variable that set this before there was one tree of settings, and still does where nothing else sets it.</summary>
/// <param name="name">Name of the variable.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FormerVariableAttribute(string name) : Attribute
{
    /// <summary>Name of the variable.</summary>
    public string Name { get; } = name;
}
