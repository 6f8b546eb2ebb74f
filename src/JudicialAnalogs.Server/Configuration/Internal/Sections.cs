using System.Collections;
using System.Reflection;

namespace JudicialAnalogs.Server.Configuration.Internal;

/// <summary>Walks a tree of sections: classes with properties that are values, lists, dictionaries by name, or sections in turn.</summary>
internal static class Sections
{
    /// <summary>The settings of a tree.</summary>
    /// <param name="section">Root.</param>
    /// <param name="withSamples">True to show what elements of lists would be, under <c>#</c> and <c>*</c>, instead of those that are there.</param>
    public static IEnumerable<Leaf> Leaves(object section, bool withSamples) => Leaves(section, "", withSamples);

    /// <summary>The root and every section under it that is there, each with its key.</summary>
    public static IEnumerable<(string Path, object Section)> All(object section, string path = "")
    {
        yield return (path, section);
        foreach (var property in Properties(section.GetType()))
        {
            var (at, value) = (Under(path, property.Name), property.GetValue(section));
            var inner = value switch
            {
                null => [],
                _ when SettingValue.IsSimple(property.PropertyType) => [],
                IEnumerable some => Elements(some, at).Where(element => !SettingValue.IsSimple(element.Value.GetType())),
                _ => [(at, value)],
            };
            foreach (var found in inner.SelectMany(one => All(one.Value, one.Path)))
                yield return found;
        }
    }

    /// <summary>What a list or a dictionary by name holds; null for anything else.</summary>
    public static Type? ElementOf(Type type) => type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[^1] : null;

    private static IEnumerable<Leaf> Leaves(object section, string path, bool withSamples) =>
        Properties(section.GetType()).SelectMany(property => LeavesOf(property, section, Under(path, property.Name), withSamples));

    private static IEnumerable<Leaf> LeavesOf(PropertyInfo property, object section, string path, bool withSamples)
    {
        var value = property.GetValue(section);
        if (SettingValue.IsSimple(property.PropertyType))
            return [new Leaf(path, property, value)];
        if (ElementOf(property.PropertyType) is not { } element)
            return Leaves(value ?? Sample(property.PropertyType), path, withSamples).Select(leaf => Grouped(leaf, path, property));
        if (!withSamples)
            return Elements((IEnumerable?)value ?? Array.Empty<object>(), path).SelectMany(one => SettingValue.IsSimple(element) ? [new Leaf(one.Path, property, one.Value)] : Leaves(one.Value, one.Path, withSamples));
        var sample = Under(path, typeof(IDictionary).IsAssignableFrom(property.PropertyType) || property.PropertyType.GetGenericArguments().Length == 2 ? "*" : "#");
        return SettingValue.IsSimple(element) ? [new Leaf(sample, property, null)] : Leaves(Sample(element), sample, withSamples).Select(leaf => Grouped(leaf, path, property));
    }

    private static Leaf Grouped(Leaf leaf, string path, PropertyInfo property) =>
        leaf.Group is null && path.Contains(':', StringComparison.Ordinal) && leaf.Property.DeclaringType != property.DeclaringType ? leaf with { Group = property } : leaf;

    private static IEnumerable<(string Path, object Value)> Elements(IEnumerable some, string path)
    {
        var number = 0;
        foreach (var one in some)
        {
            var named = one.GetType() is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
            yield return named
                ? (Under(path, (string)one.GetType().GetProperty("Key")!.GetValue(one)!), one.GetType().GetProperty("Value")!.GetValue(one)!)
                : (Under(path, $"{number++}"), one);
        }
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true }).OrderBy(property => property.MetadataToken);

    private static object Sample(Type type) => Activator.CreateInstance(type) ?? throw new InvalidOperationException($"{type} cannot be a section.");

    private static string Under(string path, string name) => path.Length == 0 ? name : $"{path}:{name}";
}
