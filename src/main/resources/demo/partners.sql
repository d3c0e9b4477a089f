-- Partners of the demo season. The schools are real, their contacts and everybody else are invented.
insert into school (id, name, chapter, contact_name, contact_email, language)
select s.id, s.name, s.chapter, s.contact_name, s.contact_email, s.language
from (values
    ('hec', 'HEC Paris', 'paris', 'Hélène Marchais', 'missions@hec-demo.example', 'fr'),
    ('escp', 'ESCP Europe', 'paris', 'Victor Lambert', 'missions@escp-demo.example', 'fr'),
    ('polytech-paris', 'Polytech Paris', 'paris', 'Aurore Simonet', 'missions@polytech-paris-demo.example', 'fr'),
    ('paris-diderot', 'Université Paris Diderot', 'paris', 'Karim Benali', 'missions@diderot-demo.example', 'fr'),
    ('polytech-nantes', 'Polytech Nantes', 'nantes', 'Solenn Guillou', 'missions@polytech-nantes-demo.example', 'fr'),
    ('polytech-lyon', 'Polytech Lyon', 'lyon', 'Thomas Girin', 'missions@polytech-lyon-demo.example', 'fr'),
    ('polytech-lille', 'Polytech Lille', 'lille', 'Louise Dehaene', 'missions@polytech-lille-demo.example', 'fr'),
    ('la-catho', 'La Catho', 'lille', 'Xavier Delattre', 'missions@catho-demo.example', 'fr')
) as s (id, name, chapter, contact_name, contact_email, language)
where not exists (select 1 from school where school.id = s.id);

insert into company (name)
select c.name
from (values ('Cabinet Armorique'), ('Rhône Conseil'), ('Assurances du Parvis'), ('Textiles du Nord')) as c (name)
where not exists (select 1 from company where company.name = c.name);

insert into coach (version, company_id, chapter, name, email, phone, language, capacity, available)
select 0, company.id, c.chapter, c.name, c.email, c.phone, 'fr', c.capacity, true
from (values
    ('Cabinet Armorique', 'nantes', 'Gaëlle Morvan', 'gaelle.morvan@armorique.example', '02 40 11 22 33', 2),
    ('Cabinet Armorique', 'nantes', 'Pierre Lozach', 'pierre.lozach@armorique.example', '02 40 11 22 34', 1),
    ('Rhône Conseil', 'lyon', 'Nour Haddad', 'nour.haddad@rhone-conseil.example', '04 72 11 22 33', 2),
    ('Assurances du Parvis', 'paris', 'Benoît Carlier', 'benoit.carlier@parvis.example', '01 44 11 22 33', 2),
    ('Assurances du Parvis', 'paris', 'Fatou Diop', 'fatou.diop@parvis.example', '01 44 11 22 34', 1),
    ('Textiles du Nord', 'lille', 'Élise Vasseur', 'elise.vasseur@textiles-nord.example', '03 20 11 22 33', 2)
) as c (company, chapter, name, email, phone, capacity)
join company on company.name = c.company
where not exists (select 1 from coach where coach.email = c.email);
