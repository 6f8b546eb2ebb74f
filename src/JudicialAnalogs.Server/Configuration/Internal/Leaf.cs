using System.Reflection;

namespace JudicialAnalogs.Server.Configuration.Internal;

/// <summary>One setting in a tree of sections.</summary>
/// <param name="Path">Its key.</param>
/// <param name="Property">The property that holds it, or the list it stands in.</param>
/// <param name="Value">Its value.</param>
/// <param name="Group">The property of the section that it stands in, where that is no section of the root.</param>
internal sealed record Leaf(string Path, PropertyInfo Property, object? Value, PropertyInfo? Group = null);
