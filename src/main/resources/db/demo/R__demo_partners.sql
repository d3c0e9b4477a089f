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
    ('catho-lyon', 'La Catho de Lyon', 'lyon', 'Claire Montagnier', 'missions@catho-lyon-demo.example', 'fr'),
    ('polytech-lille', 'Polytech Lille', 'lille', 'Louise Dehaene', 'missions@polytech-lille-demo.example', 'fr'),
    ('la-catho', 'La Catho', 'lille', 'Xavier Delattre', 'missions@catho-demo.example', 'fr')
) as s (id, name, chapter, contact_name, contact_email, language)
where not exists (select 1 from school where school.id = s.id);

insert into company (name)
select c.name
from (values ('Cabinet Armorique'), ('Rhône Conseil'), ('Assurances du Parvis'), ('Banque des Canaux'),
    ('Textiles du Nord')) as c (name)
where not exists (select 1 from company where company.name = c.name);

insert into coach (version, company_id, chapter, name, email, phone, language, capacity, available)
select 0, company.id, c.chapter, c.name, c.email, c.phone, 'fr', c.capacity, true
from (values
    ('Cabinet Armorique', 'nantes', 'Gaëlle Morvan', 'gaelle.morvan@armorique.example', '02 40 11 22 33', 2),
    ('Cabinet Armorique', 'nantes', 'Pierre Lozach', 'pierre.lozach@armorique.example', '02 40 11 22 34', 1),
    ('Rhône Conseil', 'lyon', 'Nour Haddad', 'nour.haddad@rhone-conseil.example', '04 72 11 22 33', 2),
    ('Rhône Conseil', 'lyon', 'Étienne Lacroix', 'etienne.lacroix@rhone-conseil.example', '04 72 11 22 34', 1),
    ('Assurances du Parvis', 'paris', 'Benoît Carlier', 'benoit.carlier@parvis.example', '01 44 11 22 33', 3),
    ('Assurances du Parvis', 'paris', 'Fatou Diop', 'fatou.diop@parvis.example', '01 44 11 22 34', 3),
    ('Banque des Canaux', 'paris', 'Antoine Mercier', 'antoine.mercier@canaux.example', '01 44 11 33 33', 2),
    ('Banque des Canaux', 'paris', 'Sylvie Charpentier', 'sylvie.charpentier@canaux.example', '01 44 11 33 34', 2),
    ('Textiles du Nord', 'lille', 'Élise Vasseur', 'elise.vasseur@textiles-nord.example', '03 20 11 22 33', 2)
) as c (company, chapter, name, email, phone, capacity)
join company on company.name = c.company
where not exists (select 1 from coach where coach.email = c.email);

insert into interviewer (version, chapter, name, email, language, former_school)
select 0, i.chapter, i.name, i.email, i.language, i.former_school
from (values
    ('nantes', 'Hervé Quéméner', 'herve.quemener@anciens-demo.example', 'fr', null),
    ('nantes', 'Clara Dubois', 'clara.dubois@anciens-demo.example', 'fr', null),
    ('nantes', 'Emma Wright', 'emma.wright@anciens-demo.example', 'en', null),
    ('nantes', 'Loïc Tanguy', 'loic.tanguy@anciens-demo.example', 'fr', 'polytech-nantes'),
    ('lille', 'Justine Leroy', 'justine.leroy@anciens-demo.example', 'fr', null),
    ('lille', 'Karim Ziani', 'karim.ziani@anciens-demo.example', 'fr', null),
    ('lille', 'Pauline Dewaele', 'pauline.dewaele@anciens-demo.example', 'fr', 'la-catho'),
    ('lyon', 'Mathieu Blanc', 'mathieu.blanc@anciens-demo.example', 'fr', null),
    ('lyon', 'Aïcha Brahimi', 'aicha.brahimi@anciens-demo.example', 'fr', null),
    ('lyon', 'Rosa Conti', 'rosa.conti@anciens-demo.example', 'en', null),
    ('paris', 'Vincent Aubry', 'vincent.aubry@anciens-demo.example', 'fr', null),
    ('paris', 'Nadège Petit', 'nadege.petit@anciens-demo.example', 'fr', null),
    ('paris', 'Tarek Mansour', 'tarek.mansour@anciens-demo.example', 'fr', null),
    ('paris', 'Olga Novak', 'olga.novak@anciens-demo.example', 'en', null),
    ('paris', 'Louis Garnier', 'louis.garnier@anciens-demo.example', 'fr', 'hec')
) as i (chapter, name, email, language, former_school)
where not exists (select 1 from interviewer where interviewer.email = i.email);
